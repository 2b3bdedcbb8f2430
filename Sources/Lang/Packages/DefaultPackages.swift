/// Which of R's own packages the names of the base scope belong to: all of R's packages share that scope here, and users expect
/// `stats::` to show those of stats. Names that no list has are those of base.
enum DefaultPackages {
  static let names: [String: Set<String>] = texts.mapValues { Set($0.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)) }

  private static let texts = [
    "stats": #"""
      AIC BIC Box.test D Gamma HoltWinters IQR TukeyHSD acf add.scope add1 addmargins aggregate aggregate.data.frame alias anova aov approx
      approxfun as.dist as.formula as.ts ave bartlett.test binom.test binomial biplot bw.nrd bw.nrd0 case.names chisq.test cmdscale coef
      coefficients complete.cases confint confint.default contr.SAS contr.helmert contr.poly contr.sum contr.treatment contrasts contrasts<-
      convolve cooks.distance cor cor.test cov cov2cor covratio cutree cycle dbeta dbinom dcauchy dchisq decompose delete.response deltat density
      density.default deviance dexp df df.residual dfbeta dfbetas dffits dgamma dgeom dhyper dist dlnorm dlogis dmultinom dnbinom dnorm dpois
      drop.scope drop.terms drop1 dsignrank dt dummy.coef dunif dweibull dwilcox ecdf embed end expand.model.frame extractAIC family fft filter
      fisher.test fitted fitted.values fivenum fligner.test formula frequency friedman.test ftable gaussian get_all_vars glm glm.control glm.fit
      hatvalues hclust heatmap influence influence.measures integrate interaction.plot is.ts isoreg kmeans knots kruskal.test ks.test lag line lm
      lm.fit lm.influence lm.wfit loadings loess loess.control logLik lowess lsfit mad mahalanobis make.link manova mantelhaen.test mcnemar.test median median.default
      medpolish model.extract model.frame model.frame.default model.matrix model.matrix.default model.matrix.lm model.offset model.response
      model.weights mood.test mvfft na.action na.exclude na.fail na.omit na.pass napredict naprint naresid nextn nlm nlminb nls nls.control nobs
      offset oneway.test optim optimHess optimise optimize p.adjust p.adjust.methods pairwise.prop.test pairwise.t.test pairwise.table
      pairwise.wilcox.test pbeta pbinom pcauchy pchisq pexp pf pgamma pgeom phyper plnorm plogis plot.ecdf plot.stepfun plot.ts pnbinom pnorm
      poisson poisson.test poly power.prop.test power.t.test ppoints ppois prcomp predict predict.glm predict.lm princomp printCoefmat prop.test
      psignrank psmirnov pt ptukey punif pweibull pwilcox qbeta qbinom qcauchy qchisq qexp qf qgamma qgeom qhyper qlnorm qlogis qnbinom qnorm
      qpois qqline qqnorm qqplot qsignrank qt qtukey quade.test quantile quasibinomial quasipoisson qunif qweibull qwilcox rbeta rbinom rcauchy
      rchisq rect.hclust reformulate relevel reorder reshape resid residuals residuals.glm residuals.lm rexp rf rgamma rgeom rhyper rlnorm rlogis
      rmultinom rnbinom rnorm rpois rsignrank rstandard rstudent rt runif runmed rweibull rwilcox scatter.smooth screeplot sd setNames
      shapiro.test sigma spline splinefun start step summary.aov summary.glm summary.lm summary.manova symnum t.test terms terms.formula time
      toeplitz ts ts.plot tsp uniroot update update.default update.formula var var.test variable.names vcov weighted.mean weighted.residuals
      weights wilcox.test window write.ftable xtabs
      """#,
    "graphics": #"""
      Axis abline arrows axTicks axis axis.Date axis.POSIXct barplot barplot.default box boxplot boxplot.default boxplot.matrix bxp clip
      close.screen co.intervals contour contour.default coplot curve dotchart erase.screen filled.contour grconvertX grconvertY grid hist
      hist.default identify image image.default layout layout.show lcm legend lines lines.default locator matlines matplot matpoints mosaicplot
      mtext pairs pairs.default panel.smooth par persp pie plot plot.default plot.function plot.new plot.window plot.xy points points.default
      polygon polypath rasterImage rect rug screen segments spineplot split.screen strheight stripchart strwidth sunflowerplot symbols text
      text.default title xinch xyinch yinch
      """#,
    "grDevices": #"""
      adjustcolor as.graphicsAnnot as.raster axisTicks bmp boxplot.stats cairo_pdf cm.colors col2rgb colorRamp colorRampPalette colors colours
      contourLines convertColor dev.capabilities dev.cur dev.flush dev.hold dev.interactive dev.list dev.new dev.next dev.off dev.prev dev.set
      dev.size devAskNewPage deviceIsInteractive extendrange graphics.off gray gray.colors grey grey.colors hcl hcl.colors hcl.pals heat.colors
      hsv is.raster jpeg n2mfrow nclass.FD nclass.Sturges nclass.scott palette palette.colors palette.pals pdf png postscript rainbow recordPlot
      rgb rgb2hsv svg terrain.colors tiff topo.colors trans3d xy.coords xyz.coords
      """#,
    "utils": #"""
      ? RSiteSearch Rprof URLdecode URLencode View adist alarm apropos as.roman assignInNamespace browseURL capture.output citation combn
      compareVersion count.fields data demo download.file example file_test find flush.console formatOL formatUL getAnywhere getFromNamespace
      getS3method getTxtProgressBar glob2rx hasName head head.matrix help help.search help.start install.packages installed.packages isS3method
      isS3stdGeneric ls.str lsf.str memory.limit memory.size methods modifyList object.size packageVersion process.events read.csv read.csv2
      read.delim read.delim2 read.fwf read.table sessionInfo setTxtProgressBar stack str strcapture tail tail.matrix timestamp toLatex
      txtProgressBar type.convert unstack untar unzip vignette write.csv write.csv2 write.table
      """#,
    "methods": #"""
      as body<- callGeneric callNextMethod className existsMethod extends formalArgs getClass getClassDef getGenerics getMethod getSlots hasMethod
      initialize is isClass isGeneric isVirtualClass kronecker new prototype removeClass removeMethod representation selectMethod setAs setClass
      setClassUnion setGeneric setMethod setOldClass setRefClass setReplaceMethod setValidity show showClass showMethods signature slot slot<-
      slotNames validObject
      """#,
    "tools": #"""
      file_ext file_path_sans_ext md5sum toTitleCase
      """#,
    "parallel": #"""
      clusterApply clusterApplyLB clusterCall clusterEvalQ clusterExport clusterMap clusterSetRNGStream clusterSplit detectCores makeCluster
      makeForkCluster makePSOCKcluster mcMap mclapply mcmapply parApply parCapply parLapply parLapplyLB parRapply parSapply parSapplyLB pvec
      setDefaultCluster splitIndices stopCluster
      """#,
    "datasets": #"""
      BOD InsectSprays PlantGrowth ToothGrowth USArrests airquality attitude cars chickwts faithful iris longley mtcars pressure rock sleep
      stackloss swiss trees warpbreaks women
      """#,
  ]
}

extension Interpreter {
  /// The names that `package::` reaches, sorted; nil where nothing is known of the package's own names.
  public func names(of package: String) -> [String]? {
    if let exported = try? exportedNames(of: package), !exported.isEmpty { return exported.map(\.text).sorted() }
    let all = base.names.map(\.text).filter { !$0.hasPrefix(".") }
    if let listed = DefaultPackages.names[package] { return all.filter(listed.contains).sorted() }
    func isMX(_ name: String) -> Bool { name.hasPrefix("mx.") || name.hasPrefix("graph.viz") }
    if package == "mxnet" { return all.filter(isMX).sorted() }
    guard package == "base" else { return nil }
    let others = DefaultPackages.names.values.reduce(into: Set<String>()) { $0.formUnion($1) }
    return all.filter { !others.contains($0) && !isMX($0) }.sorted()
  }
}
