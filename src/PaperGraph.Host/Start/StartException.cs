namespace PaperGraph.Host.Start;

/// <summary>The settings ask for what there is not; the message says what there is.</summary>
internal sealed class StartException(string message) : Exception(message);
