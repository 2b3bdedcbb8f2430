import TestSupport
import Testing

/// Files that are no longer, or never were, what they say: an R error or a picture, never the end of the program.
@Suite("Broken pictures") struct BrokenPictureTests {
  /// Writes small pictures of each kind, changes their bytes (a flip, a run of one value, a cut, a piece moved, sizes in the header), and reads them.
  private static let program = #"""
    suppressMessages({ library(imager); library(png); library(jpeg); library(EBImage); library(OpenImageR) })
    set.seed(as.integer(commandArgs(TRUE)[1])); rounds <- as.integer(commandArgs(TRUE)[2])
    im <- imager::as.cimg(array(runif(23 * 17 * 3), c(23, 17, 1, 3)))
    kinds <- c("png", "jpg", "bmp"); whole <- list()
    for (kind in kinds) {
      path <- paste0("whole.", kind); imager::save.image(im, path)
      whole[[kind]] <- readBin(path, "raw", file.size(path))
    }
    whole$png2 <- png::writePNG(matrix(runif(300), 20), text = c(a = "b")); whole$jpg2 <- jpeg::writeJPEG(matrix(runif(300), 20))
    change <- function(b) {
      n <- length(b); at <- sample(n, 1)
      switch(sample(6, 1),
        { b[at] <- as.raw(sample(0:255, 1)); b }, { i <- at:min(n, at + sample(8, 1)); b[i] <- as.raw(sample(c(0, 255), 1)); b },
        b[seq_len(at)], c(b[seq_len(at)], b[sample(n, sample(40, 1), TRUE)], b[at:n]), { i <- sample(min(n, 40), 4); b[i] <- as.raw(sample(0:255, 4, TRUE)); b },
        c(b[seq_len(at)], as.raw(sample(0:255, 20, TRUE))))
    }
    read <- 0; failed <- 0
    try_ <- function(e) tryCatch({ suppressWarnings(force(e)); read <<- read + 1 }, error = function(e) failed <<- failed + 1)
    for (k in seq_len(rounds)) for (kind in names(whole)) {
      bytes <- whole[[kind]]; for (j in seq_len(sample(3, 1))) bytes <- change(bytes)
      path <- paste0("changed.", sub("2", "", kind)); writeBin(bytes, path)
      try_(imager::load.image(path))
      if (startsWith(kind, "png")) { try_(png::readPNG(bytes)); try_(png::readPNG(path, native = TRUE, info = TRUE)) }
      if (startsWith(kind, "jpg")) { try_(jpeg::readJPEG(bytes)); try_(OpenImageR::readImage(path)) }
      if (kind != "bmp" && k %% 10 == 0) try_(EBImage::readImage(path))
    }
    cat("read", read > 0, "failed", failed > rounds, "\n")
    """#

  @Test("changed bytes never end the program", arguments: 1...4)
  func changed(seed: Int) {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(BrokenPictureTests.program, to: folder + "/s.R")
    let run = BuiltProgram.run(["--vanilla", "s.R", "\(seed)", "60"], folder: folder, timeoutSeconds: 240)
    #expect(run.output == "read TRUE failed TRUE \n" && run.status == 0, "seed \(seed): \(run.errors)")
  }

  /// Headers of 60,000 × 60,000 pixels with little behind them.
  private static let headers = #"""
    big <- function(x) as.raw(x %/% 256^(3:0) %% 256); little <- function(x) rev(big(x))
    chunk <- function(type, data = raw()) c(big(length(data)), charToRaw(type), data, as.raw(c(0, 0, 0, 0)))
    header <- c(big(60000), big(60000), as.raw(c(8, 2, 0, 0, 0)))
    png <- c(as.raw(c(137, 80, 78, 71, 13, 10, 26, 10)), big(13), charToRaw("IHDR"), header, as.raw(c(0x3b, 0x3e, 0x4e, 0xb5)), chunk("IDAT", memCompress(raw(1e5), "gzip")), chunk("IEND"))
    jpg <- c(as.raw(c(0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0xea, 0x60, 0xea, 0x60, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1)), raw(200), as.raw(c(0xff, 0xd9)))
    bmp <- c(charToRaw("BM"), little(100), little(0), little(54), little(40), little(60000), little(60000), as.raw(c(1, 0, 24, 0)), raw(70))
    suppressMessages(library(imager))
    for (kind in c("png", "jpg", "bmp")) {
      path <- paste0("x.", kind); writeBin(get(kind), path)
      cat(kind, tryCatch(dim(load.image(path)), error = function(e) "refused"), "\n")
    }
    """#

  @Test("a header of 60,000 by 60,000 pixels takes neither memory nor time")
  func huge() {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    Package.write(BrokenPictureTests.headers, to: folder + "/s.R")
    let run = BuiltProgram.run(["--vanilla", "s.R"], folder: folder, timeoutSeconds: 30)
    #expect(run.output == "png refused \njpg refused \nbmp refused \n", "\(run.errors)")
    #expect(!run.timedOut)
  }
}
