boxplot(breaks ~ wool*tension, data=warpbreaks, col=2:3, lex.order=TRUE, cex.axis=0.8)
