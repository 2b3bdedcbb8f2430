library(notapkg)
