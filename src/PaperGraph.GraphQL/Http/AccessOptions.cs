using System.ComponentModel.DataAnnotations;

namespace PaperGraph.GraphQL.Http;

/// <summary>Who may talk to the server through a browser, and through a proxy.</summary>
public sealed class AccessOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Access";

    /// <summary>Names, without port, under which the server may be asked besides loopback and the addresses it listens on.</summary>
    public IList<string> AllowedHosts { get; } = [];

    /// <summary>Origins of pages elsewhere that may ask, as a browser sends them: <c>https://reading.example.org</c>.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Addresses and networks (<c>10.0.0.0/8</c>) of proxies that are taken at their word on where a request comes from, by <c>X-Forwarded-For</c>; of all others it is where the connection comes from.</summary>
    public IList<string> TrustedProxies { get; } = [];

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from proxy in TrustedProxies
        where !Access.TrustedProxies.TryParse(proxy, out _)
        select new ValidationResult($"Access:TrustedProxies names “{proxy}”, which is no address such as 10.0.0.7 and no network such as 10.0.0.0/8.");
}
