using System.ComponentModel.DataAnnotations;

namespace PaperGraph.Host.Tokens;

/// <summary>Whose tokens are believed, and what they say where.</summary>
internal sealed class JwtOptions : IValidatableObject
{
    /// <summary>The section of the settings.</summary>
    public const string SectionName = "Auth:Jwt";

    /// <summary>The address of who signs the tokens, under which <c>.well-known/openid-configuration</c> lies. Left out, no token is believed.</summary>
    public string? Authority { get; set; }

    /// <summary>What the tokens have to be meant for.</summary>
    public string? Audience { get; set; }

    /// <summary>The claim that names the role, or several of which the highest counts.</summary>
    [Required]
    public string RoleClaim { get; set; } = "roles";

    /// <summary>The claim whose value stands under what somebody writes.</summary>
    [Required]
    public string NameClaim { get; set; } = "name";

    /// <summary>Whether there is somebody whose tokens are believed.</summary>
    internal bool IsSet => !string.IsNullOrEmpty(Authority);

    /// <inheritdoc />
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!IsSet)
            yield break;
        if (!Uri.TryCreate(Authority, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || IsNear(address)))
            yield return new ValidationResult($"{SectionName}:{nameof(Authority)} is “{Authority}”. It has to be an address with https; http is for this machine alone.", [nameof(Authority)]);
        if (string.IsNullOrEmpty(Audience))
            yield return new ValidationResult($"{SectionName}:{nameof(Audience)} is missing: the authority signs tokens for others too, and they are not to be taken here.", [nameof(Audience)]);
    }

    /// <summary>Whether an address is one of this machine, where nobody listens in.</summary>
    internal static bool IsNear(Uri address) => address.Scheme == Uri.UriSchemeHttp && address.IsLoopback;
}
