using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.GraphQL.Limits;

/// <summary>Who is held to a limit: whom a key or a token names, else a place that stands for an address.</summary>
/// <remarks>There are only so many places, and addresses share them: however many strangers come, no more is kept of them.</remarks>
internal readonly record struct Caller(string? Name, int Place)
{
    /// <summary>How many places there are for addresses.</summary>
    public const int Places = 65_536;

    public static Caller Of(HttpContext connection, ClaimsPrincipal? user = null) =>
        user?.Identity is { IsAuthenticated: true, Name: { } name }
            ? new Caller(name, 0)
            : new Caller(null, (int)((uint)HashCode.Combine(FailureCounts.NetworkOf(connection.Connection.RemoteIpAddress)) % Places));
}
