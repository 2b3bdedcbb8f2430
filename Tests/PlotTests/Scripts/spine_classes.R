spineplot(factor(c("a","b","a","c","b","a")), factor(c("x","y","x","y","x","y")), col=c("gold","navy"), off=4)
