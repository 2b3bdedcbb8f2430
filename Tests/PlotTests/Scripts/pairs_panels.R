panel.hist<-function(x,...){usr<-par("usr");on.exit(par(usr=usr));par(usr=c(usr[1:2],0,1.5));h<-hist(x,plot=FALSE);b<-h$breaks;nB<-length(b);y<-h$counts/max(h$counts);rect(b[-nB],0,b[-1],y,col="cyan")}
panel.cor<-function(x,y,digits=2,...){usr<-par("usr");on.exit(par(usr=usr));par(usr=c(0,1,0,1));r<-abs(cor(x,y));text(.5,.5,format(c(r,.123456789),digits=digits)[1],cex=1+2*r)}
pairs(mtcars[,c("mpg","disp","hp","wt")],panel=panel.smooth,diag.panel=panel.hist,upper.panel=panel.cor,cex.labels=1.4,font.labels=2,gap=.5)
