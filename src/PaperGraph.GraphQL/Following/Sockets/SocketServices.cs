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

    /// <summary>Why an operation is not begun beside as many others; null where it is.</summary>
    public GraphQLError? FindRefusal(GraphQLRequest request, int running)
    {
        if (running >= Options.MaxOperations)
            return new GraphQLError(ErrorCode.TooManyOperations, $"At most {Options.MaxOperations} operations run over one socket at once.");
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
