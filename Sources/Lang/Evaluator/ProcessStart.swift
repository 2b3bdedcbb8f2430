import CProcessStart

/// How the program was started; told by the system's loader, so that it is known where /proc is not mounted.
public enum ProcessStart {
  /// The first is the program's name.
  public static let arguments: [String] = (0..<process_argument_count()).map { String(cString: process_argument($0)) }
  /// The program's file, or "".
  public static let path = String(cString: process_path())
  /// How often an idle thread looks for work before it sleeps; nil when variables of the user say so.
  public static let spinCount: Int? = process_spin_count() > 0 ? Int(process_spin_count()) : nil
}
