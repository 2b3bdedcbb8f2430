set.seed(7); d<-data.frame(acc=c(rnorm(20,.8,.02),rnorm(20,.85,.03),rnorm(20,.83,.05)),net=factor(rep(c("mlp","lenet","resnet"),each=20),levels=c("mlp","lenet","resnet")))
boxplot(acc~net,data=d,col=c("gold","lightgreen","lightblue"),notch=FALSE,varwidth=TRUE,main="Accuracy by network",xlab="",ylab="accuracy",outpch=8,whisklty=1,staplewex=.3,medcol="red")
stripchart(acc~net,data=d,vertical=TRUE,method="jitter",jitter=.15,pch=20,col=rgb(0,0,0,.4),add=TRUE); points(1:3,tapply(d$acc,d$net,mean),pch=23,bg="white",cex=1.4)
