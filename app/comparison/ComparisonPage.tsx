export const ComparisonPage = () => <main id="content" className="reading-page" />;
