namespace PaperGraph.Host.Tests.Watching;

/// <summary>Whoever listens to traces and metrics hears all servers of the process.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
