using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>Lets sockets begin.</summary>
public interface ISocketAdmission
{
    /// <summary>Who is at the other end.</summary>
    /// <param name="handshake">The request that opened the socket.</param>
    /// <param name="authorization">What the client sent as <c>Authorization</c>, in its <c>connection_init</c> or else in the handshake; null where nothing was.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="Errors.RequestException">They are not let in.</exception>
    Task<ClaimsPrincipal> AdmitAsync(HttpContext handshake, string? authorization, CancellationToken cancellationToken);
}
