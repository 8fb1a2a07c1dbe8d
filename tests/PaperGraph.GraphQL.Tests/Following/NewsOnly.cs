using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Following.Sockets;

namespace PaperGraph.GraphQL.Tests.Following;

/// <summary>Lets in whoever brings news.</summary>
internal sealed class NewsOnly : ISocketAdmission
{
    public Task<ClaimsPrincipal> AdmitAsync(HttpContext handshake, string? authorization, CancellationToken cancellationToken) =>
        authorization == "Bearer of news"
            ? Task.FromResult(new ClaimsPrincipal())
            : throw new RequestException(ErrorCode.Forbidden, "Bring news.");
}
