using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace PaperGraph.Host.Tests.Access;

/// <summary>An authority on loopback: it serves its configuration and its keys, and signs tokens.</summary>
internal sealed class Authority : IAsyncDisposable
{
    public const string KeyId = "first";

    public const string Audience = "papergraph";

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly WebApplication _server;

    private Authority(WebApplication server) => _server = server;

    public string Address => _server.Urls.Single();

    /// <summary>What a server is told so that it believes the tokens.</summary>
    public Dictionary<string, string?> Settings => new() { ["Auth:Jwt:Authority"] = Address, ["Auth:Jwt:Audience"] = Audience };

    private RsaSecurityKey Key => new(_rsa) { KeyId = KeyId };

    public static async Task<Authority> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var authority = new Authority(builder.Build());
        authority._server.MapGet("/.well-known/openid-configuration", () => Results.Json(new Dictionary<string, string>
        {
            ["issuer"] = authority.Address,
            ["jwks_uri"] = $"{authority.Address}/keys",
        }));
        authority._server.MapGet("/keys", () => Results.Json(new { keys = new[] { PublicPartOf(authority.Key) } }));
        await authority._server.StartAsync();
        return authority;
    }

    /// <summary>A token that is right.</summary>
    public string Sign(params (string Name, object Value)[] claims) => Sign(_ => { }, claims);

    /// <summary>A token that is right but for what is said otherwise.</summary>
    public string Sign(Action<SecurityTokenDescriptor> otherwise, params (string Name, object Value)[] claims)
    {
        var token = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = Audience,
            Expires = DateTime.UtcNow.AddHours(1),
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
            Claims = claims.ToDictionary(claim => claim.Name, claim => claim.Value),
        };
        otherwise(token);
        return new JsonWebTokenHandler().CreateToken(token);
    }

    public Task StopAsync() => _server.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _rsa.Dispose();
    }

    private static object PublicPartOf(RsaSecurityKey key)
    {
        var all = key.Rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = key.KeyId, n = Base64UrlEncoder.Encode(all.Modulus), e = Base64UrlEncoder.Encode(all.Exponent) };
    }
}
