d<-as.dendrogram(hclust(dist(USArrests[1:12,])));plot(d,horiz=TRUE,nodePar=list(pch=c(NA,20)),xlab="h")
