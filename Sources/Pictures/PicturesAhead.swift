import COpenMP
import Glibc

/// Pictures decoded on other threads before they are asked for.
///
/// Nobody sees it: a file that has changed since, is damaged or cannot be read is read again when it is asked for, and errors are those of that
/// reading. Held are at most `limit` decoded files of `byteLimit` bytes, those of the last `take`.
public final class PicturesAhead {
  /// One for each thread that would otherwise do nothing; none where the program has one processor.
  public let limit: Int
  /// Files that are larger, or whose pictures are, are not read ahead.
  public static let byteLimit = 64 << 20
  private var jobs: [Job] = []

  /// - Parameter threads: the program's; at most three pictures are held.
  public init(threads: Int = Int(omp_get_max_threads())) { limit = max(0, min(3, threads - 1)) }

  deinit { jobs.forEach { $0.abandon() } }

  /// The picture of a file that was prepared and has not changed, as `DecodedPicture.decode` would give it. Begins to decode `paths`, which
  /// should be asked for next, and forgets all others.
  public func take(_ path: String, preparing paths: [String]) -> DecodedPicture? {
    let job = jobs.firstIndex { $0.path == path }.map { jobs.remove(at: $0) }
    prepare(paths)
    return job?.finished()
  }

  private func prepare(_ paths: [String]) {
    let wanted = paths.prefix(limit)
    for job in jobs where !wanted.contains(job.path) { job.abandon() }
    jobs.removeAll { !wanted.contains($0.path) }
    for path in wanted where !jobs.contains(where: { $0.path == path }) { if let job = Job.started(path) { jobs.append(job) } }
  }

  private final class Job {
    let path: String
    private var thread = pthread_t()
    private var identity: PictureFile.Identity?
    private var decoded: DecodedPicture?

    private init(_ path: String) { self.path = path }

    static func started(_ path: String) -> Job? {
      let job = Job(path)
      guard let thread = BackgroundThread.start({ job.run() }) else { return nil }
      job.thread = thread
      return job
    }

    private func run() {
      guard let file = try? PictureFile.readIdentified(path, byteLimit: PicturesAhead.byteLimit), let kind = Picture.codec(of: file.bytes),
        let decoded = try? DecodedPicture(file.bytes, path, kind.error, byteLimit: UInt64(PicturesAhead.byteLimit), kind.decoder), decoded.message.isEmpty
      else { return }
      self.decoded = decoded
      identity = file.identity
    }

    func finished() -> DecodedPicture? {
      pthread_join(thread, nil)
      guard let identity, identity == PictureFile.Identity(path) else { return nil }
      return decoded
    }

    func abandon() { pthread_detach(thread) }
  }
}
