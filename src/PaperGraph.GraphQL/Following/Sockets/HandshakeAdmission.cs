using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>Lets in whoever could open a socket.</summary>
internal sealed class HandshakeAdmission : ISocketAdmission
{
    public Task<ClaimsPrincipal> AdmitAsync(HttpContext handshake, string? authorization, CancellationToken cancellationToken) =>
        Task.FromResult(handshake.User);
}
