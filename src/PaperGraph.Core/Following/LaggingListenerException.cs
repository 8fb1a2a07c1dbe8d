namespace PaperGraph.Core.Following;

/// <summary>A listener takes events up more slowly than they come, and is not kept waiting for.</summary>
public sealed class LaggingListenerException(string message) : Exception(message);
