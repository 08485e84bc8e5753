/** Distance from the centre of a standard normal that holds the middle 90 % and 50 %. */
export const normalQuantiles = { ninety: 1.6448536269514722, fifty: 0.6744897501960817 };
