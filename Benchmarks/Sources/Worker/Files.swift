import Dispatch
import Glibc
import Pictures
import Runtime

/// Reads a file of parameters.
final class FileReading: Work {
  let job: Job
  init(_ job: Job) { self.job = job }
  func load() throws {}
  func run() throws { _ = try ArrayFile.load(job.prefix + "-0000.params") }
}

/// Decodes, resizes and stacks the JPEG files of a folder.
final class PictureReading: Work {
  let job: Job
  init(_ job: Job) { self.job = job }
  func load() throws {}

  func run() throws {
    guard let folder = opendir(job.prefix) else { throw RuntimeError("cannot open \(job.prefix)") }
    defer { closedir(folder) }
    var paths: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) } }
      if name.hasSuffix(".jpg") { paths.append(job.prefix + "/" + name) }
    }
    let size = 224 * 224 * 3
    let stack = NDArray(zeros: [paths.count, 3, 224, 224])
    let target = stack.floats
    let files = paths.sorted(), threads = max(1, getenv("NNS_THREADS").flatMap { Int(String(cString: $0)) } ?? 2)
    nonisolated(unsafe) var failure: (any Error)?
    DispatchQueue.concurrentPerform(iterations: threads) { part in
      do {
        for k in files.indices where k % threads == part {
          let loaded = try Picture.load(files[k]), picture = loaded.resized(to: [224, 224] + loaded.extents.dropFirst(2), .nearest)
          for i in 0..<size { target[k * size + i] = Float(picture.samples[i]) * 255 }
        }
      } catch { failure = error }
    }
    if let failure { throw failure }
  }
}
