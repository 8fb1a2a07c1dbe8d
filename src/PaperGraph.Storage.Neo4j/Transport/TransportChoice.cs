using Microsoft.Extensions.Options;

namespace PaperGraph.Storage.Neo4j.Transport;

/// <summary>Chooses the way to the server by the scheme of its address, and refuses an address that none serves.</summary>
internal sealed class TransportChoice(IEnumerable<ICypherTransportFactory> factories) : IValidateOptions<Neo4jStoreOptions>
{
    public ValidateOptionsResult Validate(string? name, Neo4jStoreOptions options)
    {
        var address = options.Uri;
        if (!address.IsAbsoluteUri || address.Host.Length == 0)
            return ValidateOptionsResult.Fail($"Neo4j:Uri is “{address}”, which is no address. Set it to one such as http://localhost:7474.");
        return Find(address) is null ? ValidateOptionsResult.Fail(NotServed(address)) : ValidateOptionsResult.Success;
    }

    /// <exception cref="ArgumentException">None serves the address; <see cref="Validate" /> says so before.</exception>
    public ICypherTransport Make(Neo4jStoreOptions options) =>
        (Find(options.Uri) ?? throw new ArgumentException(NotServed(options.Uri), nameof(options))).Make(options);

    private ICypherTransportFactory? Find(Uri address) => factories.FirstOrDefault(factory => factory.Schemes.Contains(address.Scheme));

    private string NotServed(Uri address)
    {
        var served = string.Join(", ", factories.SelectMany(factory => factory.Schemes).Select(scheme => scheme + "://"));
        return $"Neo4j:Uri is {address.GetLeftPart(UriPartial.Path)}, and this build speaks {served} only. Set it to the server's HTTP address, such as http://{address.Host}:7474; or, for bolt:// and neo4j://, build where the package feed serves Neo4j.Driver.";
    }
}
