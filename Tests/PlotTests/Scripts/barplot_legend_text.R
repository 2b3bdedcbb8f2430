b<-barplot(VADeaths,beside=TRUE,legend.text=rownames(VADeaths),col=heat.colors(5),ylim=c(0,100),args.legend=list(x="topleft",bty="n"),main="Deaths");text(b,VADeaths+3,round(VADeaths),cex=.6)
