using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;
using PaperGraph.GraphQL.Access;

namespace PaperGraph.Host.Tokens;

/// <summary>Adds people who are known by an authority's tokens.</summary>
internal static class TokenServiceCollectionExtensions
{
    private static readonly TimeSpan AuthorityTimeLimit = TimeSpan.FromSeconds(10);

    /// <summary>Adds the check of tokens where <see cref="JwtOptions.Authority" /> is set.</summary>
    public static IServiceCollection AddTokens(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<JwtOptions>()
            .BindConfiguration(JwtOptions.SectionName).ValidateDataAnnotations().ValidateOnStart();
        if (string.IsNullOrEmpty(configuration[$"{JwtOptions.SectionName}:{nameof(JwtOptions.Authority)}"]))
            return services;
        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<IOptions<JwtOptions>>((bearer, jwt) => Configure(bearer, jwt.Value));
        return services
            .AddSingleton<IPostConfigureOptions<JwtBearerOptions>, JwtBearerPostConfigureOptions>()
            .PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, LetKeysBeRenewed)
            .AddSingleton<ITokenCheck, JwtCheck>();
    }

    private static void Configure(JwtBearerOptions bearer, JwtOptions jwt)
    {
        bearer.Authority = jwt.Authority;
        bearer.Audience = jwt.Audience;
        bearer.RequireHttpsMetadata = !JwtOptions.IsNear(new Uri(jwt.Authority!)); // The settings were checked: there is one.
        bearer.BackchannelTimeout = AuthorityTimeLimit;
        bearer.TokenValidationParameters.RoleClaimType = jwt.RoleClaim;
        bearer.TokenValidationParameters.NameClaimType = jwt.NameClaim;
    }

    // As the package's handler does for each token: who signs with a new key is asked for it.
    private static void LetKeysBeRenewed(JwtBearerOptions bearer) =>
        bearer.TokenValidationParameters.ConfigurationManager = bearer.ConfigurationManager as BaseConfigurationManager;
}
