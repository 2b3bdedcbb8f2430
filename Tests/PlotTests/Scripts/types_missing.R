par(mfrow=c(3,3),mar=c(2,2,2,1)); set.seed(1); y<-c(3,1,NA,4,2,5); for(t in c("p","l","b","c","o","h","s","S","n")) plot(y,type=t,main=t,col=4,pch=21,bg=5,lwd=2,cex=1.5)
