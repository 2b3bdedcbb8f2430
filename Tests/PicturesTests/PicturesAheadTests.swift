import Glibc
import Pictures
import TestSupport
import Testing

/// Pictures decoded before they are asked for are those that would have been read.
@Suite("Pictures read ahead") struct PicturesAheadTests {
  private func write(_ shade: Double, _ path: String) throws {
    try Picture(width: 40, height: 30, channels: 3, samples: (0..<3600).map { shade * Double($0 % 40) / 40 }).save(path)
  }

  @Test("a prepared picture is the one in the file", arguments: ["a.png", "a.jpg"])
  func prepared(name: String) throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let path = "\(folder)/\(name)", ahead = PicturesAhead(threads: 3)
    try write(0.9, path)
    #expect(ahead.take(path, preparing: [path]) == nil)
    let taken = try #require(ahead.take(path, preparing: []))
    let read = try Picture.load(path)
    #expect(try taken.samples() == read.samples)
    #expect(taken.extents == read.extents)
    #expect(ahead.take(path, preparing: []) == nil, "a picture is given out once")
  }

  @Test("a file that was written again is not taken from memory")
  func changed() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let path = "\(folder)/a.png", ahead = PicturesAhead(threads: 2)
    try write(0.9, path)
    _ = ahead.take("other", preparing: [path])
    usleep(200_000)
    try write(0.4, path)
    #expect(ahead.take(path, preparing: []) == nil)
  }

  @Test("damaged, missing and strange files are left to the reader that reports them")
  func unreadable() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let ahead = PicturesAhead(threads: 4)
    try write(0.9, "\(folder)/whole.jpg")
    Package.copyPrefix(of: "\(folder)/whole.jpg", bytes: 400, to: "\(folder)/cut.jpg")
    Package.write("no picture", to: "\(folder)/text.png")
    mkfifo("\(folder)/pipe.jpg", 0o600)
    for name in ["cut.jpg", "text.png", "missing.png", "pipe.jpg", ""] {
      _ = ahead.take("other", preparing: ["\(folder)/\(name)"])
      #expect(ahead.take("\(folder)/\(name)", preparing: []) == nil, "\(name)")
    }
  }

  @Test("one thread reads nothing ahead")
  func oneThread() throws {
    let folder = Package.temporaryFolder()
    defer { Package.remove(folder) }
    let path = "\(folder)/a.png", ahead = PicturesAhead(threads: 1)
    try write(0.9, path)
    _ = ahead.take("other", preparing: [path])
    #expect(ahead.take(path, preparing: []) == nil)
  }
}
