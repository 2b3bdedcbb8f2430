heatmap(as.matrix(mtcars[1:15,]), scale="column", col=cm.colors(64), margins=c(5,8))
