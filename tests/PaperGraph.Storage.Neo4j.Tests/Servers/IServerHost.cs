namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>Who runs the server that tests ask, and can stop it for those about faults.</summary>
internal interface IServerHost : IAsyncDisposable
{
    /// <summary>Why it cannot be stopped and started; null where it can.</summary>
    string? WhyNotStopped { get; }

    /// <summary>Returns when it no longer answers.</summary>
    Task StopAsync();

    /// <summary>Returns when it answers, at the same address and with the same data.</summary>
    Task StartAsync();
}
