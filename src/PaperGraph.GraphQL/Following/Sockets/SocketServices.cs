using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using PaperGraph.GraphQL.Errors;
using PaperGraph.GraphQL.Http;
using PaperGraph.GraphQL.Limits;
using PaperGraph.GraphQL.Operations;

namespace PaperGraph.GraphQL.Following.Sockets;

/// <summary>What every socket needs.</summary>
internal sealed class SocketServices(
    IOperationExecutor operations,
    ISocketAdmission admission,
    QueryLimits limits,
    Turnstiles turnstiles,
    ErrorTranslator errors,
    IOptions<LimitsOptions> limitsOptions,
    IOptions<FollowingOptions> options,
    TimeProvider clock)
{
    public IOperationExecutor Operations => operations;

    public ISocketAdmission Admission => admission;

    public ErrorTranslator Errors => errors;

    public FollowingOptions Options => options.Value;

    public int MaxMessageBytes => limitsOptions.Value.MaxBodyBytes;

    public TimeProvider Clock => clock;

    /// <summary>Who is at the other end of a socket.</summary>
    public Follower FollowerOf(HttpContext handshake, ClaimsPrincipal user) => new(user, Caller.Of(handshake, user), turnstiles);

    /// <summary>Why an operation is not begun beside as many others; null where it is.</summary>
    public GraphQLError? FindRefusal(GraphQLRequest request, int running)
    {
        if (running >= Options.MaxOperations)
            return new GraphQLError(ErrorCode.TooManyOperations, $"This would be operation {running + 1} over this socket at once; at most {Options.MaxOperations} are allowed. End one of them.");
        try
        {
            limits.CheckText(request.Query);
            return null;
        }
        catch (RequestException refused)
        {
            return errors.Translate(refused);
        }
    }
}
