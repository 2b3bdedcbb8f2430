boxplot(len~supp*dose,data=ToothGrowth,notch=TRUE,col=c("gold","darkgreen"),horizontal=TRUE,las=1,varwidth=TRUE)
