m<-c(SGD=.84,Adam=.91,RMSProp=.89,Adagrad=.86); s<-c(.03,.015,.02,.025)
b<-barplot(m,ylim=c(0,1.1),col=c("#66C2A5","#FC8D62","#8DA0CB","#E78AC3"),ylab="Accuracy",main="Optimizers",las=1,border=NA)
arrows(b,m-s,b,m+s,angle=90,code=3,length=.06,lwd=1.5); text(b,m+s+.03,sprintf("%.1f%%",100*m),cex=.8); abline(h=0); mtext("mean of 5 runs, error bars: 1 sd",side=1,line=2.5,cex=.8)
