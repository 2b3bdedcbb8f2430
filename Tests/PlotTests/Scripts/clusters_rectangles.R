plot(hclust(dist(USArrests[1:15,])), hang=-1, cex=.7, main="tree"); rect.hclust(hclust(dist(USArrests[1:15,])), k=3, border=2:4)
