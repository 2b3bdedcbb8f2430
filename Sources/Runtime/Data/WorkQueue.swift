import Glibc
import Pictures

/// Pieces of work done by threads of its own in the order in which they came, ahead of the one who waits for them.
///
/// What the pieces write is theirs alone until `wait` on their ticket returns. Threads end with the queue.
final class WorkQueue {
  /// A group of pieces.
  final class Ticket {
    fileprivate var remaining = 0
    fileprivate var failure: (any Error)?
  }

  /// What the threads share; they do not hold the queue itself, so that it ends with its owner.
  private final class State {
    let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    let change = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    var pieces: [(Ticket, () throws -> Void)] = []
    var next = 0
    var isEnding = false

    init() {
      pthread_mutex_init(mutex, nil)
      pthread_cond_init(change, nil)
    }

    deinit {
      pthread_cond_destroy(change)
      pthread_mutex_destroy(mutex)
      change.deallocate()
      mutex.deallocate()
    }

    func run() {
      pthread_mutex_lock(mutex)
      while !isEnding {
        guard next < pieces.count else {
          pthread_cond_wait(change, mutex)
          continue
        }
        let (ticket, work) = pieces[next]
        next += 1
        if next == pieces.count {
          pieces.removeAll(keepingCapacity: true)
          next = 0
        }
        pthread_mutex_unlock(mutex)
        var failure: (any Error)?
        do { try work() } catch { failure = error }
        pthread_mutex_lock(mutex)
        ticket.remaining -= 1
        if ticket.failure == nil { ticket.failure = failure }
        if ticket.remaining == 0 { pthread_cond_broadcast(change) }
      }
      pthread_mutex_unlock(mutex)
    }
  }

  private let state = State()
  private var threads: [pthread_t] = []

  init(threads count: Int) {
    threads = (0..<max(1, count)).compactMap { [state] _ in BackgroundThread.start(state.run) }
  }

  deinit {
    pthread_mutex_lock(state.mutex)
    state.isEnding = true
    pthread_cond_broadcast(state.change)
    pthread_mutex_unlock(state.mutex)
    for thread in threads { pthread_join(thread, nil) }
  }

  func submit(_ pieces: [() throws -> Void]) -> Ticket {
    let ticket = Ticket()
    ticket.remaining = pieces.count
    guard !threads.isEmpty else {
      for piece in pieces where ticket.failure == nil { do { try piece() } catch { ticket.failure = error } }
      ticket.remaining = 0
      return ticket
    }
    pthread_mutex_lock(state.mutex)
    state.pieces += pieces.map { (ticket, $0) }
    pthread_cond_broadcast(state.change)
    pthread_mutex_unlock(state.mutex)
    return ticket
  }

  /// Waits until all pieces of `ticket` are done.
  ///
  /// - Throws: the first error of one.
  func wait(_ ticket: Ticket) throws {
    pthread_mutex_lock(state.mutex)
    while ticket.remaining > 0 { pthread_cond_wait(state.change, state.mutex) }
    pthread_mutex_unlock(state.mutex)
    if let failure = ticket.failure { throw failure }
  }
}
