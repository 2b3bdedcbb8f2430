fourfoldplot(UCBAdmissions[,,1:4], mfrow=c(2,2), conf.level=.95, color=c("#99CCFF","#6699CC"))
