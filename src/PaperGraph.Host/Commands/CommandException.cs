namespace PaperGraph.Host.Commands;

/// <summary>The program was called wrongly; the message says how it is called.</summary>
internal sealed class CommandException(string message) : Exception(message);
