namespace PaperGraph.Storage.Neo4j.Tests.Servers;

/// <summary>How the search for a server ended.</summary>
/// <param name="Server">The server; null where there is none.</param>
/// <param name="WhyNot">Why there is none, and how to get one.</param>
internal sealed record ServerSearch(FoundServer? Server, string? WhyNot)
{
    /// <summary>Looks where the environment says, else into Docker. A server that is named and does not answer is a failure, not a reason to look elsewhere.</summary>
    public static async Task<ServerSearch> FindAsync()
    {
        if (ServerSettings.Read() is { } settings)
            return new(await NamedServer.FindAsync(settings), null);
        if (!Docker.IsLikelyHere())
            return None("Docker is not there");
        try
        {
            return new(await ContainerServer.BeginAsync(), null);
        }
        catch (Exception exception) when (Docker.CannotRun(exception))
        {
            return None($"Docker is there and cannot start one ({exception.GetBaseException().Message.ReplaceLineEndings(" ").Trim()})");
        }
    }

    private static ServerSearch None(string what) => new(
        null, $"This needs a Neo4j 5 server, {ServerSettings.UriName} names none, and {what}: set that variable to a server's http address, or have Docker running.");
}
