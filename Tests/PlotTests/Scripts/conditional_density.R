cdplot(factor(am) ~ wt, data=mtcars, col=c("grey20","grey80"), ylab="gear", bw=.8)
