assocplot(apply(HairEyeColor, c(1,2), sum), main="assoc", col=c("black","red"), space=.3)
