export const MethodPage = () => <main id="content" className="reading-page" />;
