par(mfrow=c(3,1), mar=c(0,4,0,2), oma=c(5,0,3,0))
for (i in 1:3) { plot(cumsum(cos(1:100*i/7)), type="l", xaxt=if(i<3) "n" else "s", ylab=paste("s",i)); }
mtext("Three series", outer=TRUE, line=1, cex=1.3)
mtext("time", side=1, outer=TRUE, line=3)
