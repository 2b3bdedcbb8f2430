set.seed(3)
par(mfrow=c(3,4), mar=c(0.5,0.5,1.5,0.5))
for (k in 1:12) {
  m <- matrix(0, 28, 28)
  t <- seq(0, 2*pi, length.out=200)
  i <- round(14+8*cos(t*k/3)); j <- round(14+9*sin(t))
  m[cbind(i,j)] <- 1
  image(m[,28:1], col=gray(seq(0,1,length.out=256)), axes=FALSE, main=paste("label", k %% 10))
}
