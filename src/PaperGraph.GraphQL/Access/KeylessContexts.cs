using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;

namespace PaperGraph.GraphQL.Access;

/// <summary>Takes the key, the document and the variables out of the address of each request before anybody sees it, as the framework itself writes addresses into its log and its traces.</summary>
internal sealed class KeylessContexts(IServiceProvider services) : IHttpContextFactory
{
    private readonly DefaultHttpContextFactory _contexts = new(services);

    public HttpContext Create(IFeatureCollection featureCollection)
    {
        ArgumentNullException.ThrowIfNull(featureCollection);
        if (featureCollection.Get<IHttpRequestFeature>() is { QueryString.Length: > 1 } request)
            TakeQuery(request, featureCollection);
        return _contexts.Create(featureCollection);
    }

    public void Dispose(HttpContext httpContext) => _contexts.Dispose(httpContext);

    private static void TakeQuery(IHttpRequestFeature request, IFeatureCollection features)
    {
        var rest = new StringBuilder();
        foreach (var parameter in new QueryStringEnumerable(request.QueryString))
        {
            if (parameter.DecodeName().Span.Equals(LinkKey.Parameter, StringComparison.OrdinalIgnoreCase))
                features.Set(new LinkKey(parameter.DecodeValue().ToString()));
            else
                rest.Append(rest.Length == 0 ? '?' : '&').Append(parameter.EncodedName).Append('=').Append(parameter.EncodedValue);
        }

        features.Set(new AddressedQuery(rest.ToString()));
        request.QueryString = string.Empty;
        request.RawTarget = request.RawTarget.Split('?')[0];
    }
}
