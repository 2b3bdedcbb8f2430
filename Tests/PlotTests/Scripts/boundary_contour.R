set.seed(2); n<-60; x<-rbind(cbind(rnorm(n,-1),rnorm(n,-1)),cbind(rnorm(n,1),rnorm(n,1))); y<-rep(0:1,each=n)
gx<-seq(-4,4,length.out=60); gy<-seq(-4,4,length.out=50); z<-outer(gx,gy,function(a,b) 1/(1+exp(-(a+b+.3*a*b))))
image(gx,gy,z,col=hcl.colors(25,"Blue-Red 3"),xlab=expression(x[1]),ylab=expression(x[2])); contour(gx,gy,z,levels=c(.1,.25,.5,.75,.9),add=TRUE,lwd=c(1,1,2,1,1),labcex=.8)
points(x,pch=ifelse(y==1,24,21),bg=ifelse(y==1,"tomato","skyblue")); title("Decision boundary")
