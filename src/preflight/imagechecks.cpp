#include "preflight/findings.h"
#include "preflight/subjects.h"

using namespace Qt::Literals::StringLiterals;

namespace dw::preflight {

namespace {

Check notToBeHad(const QString &id, const QString &image, const Error &error)
{
    return blocker(id, Text::tr("%1 can't be pulled: %2").arg(image, error.message),
                   Text::tr("The engine does not have this image."),
                   error.hint.isEmpty()
                       ? Text::tr("Check name and tag. For a private registry log in once with "
                                  "docker login.")
                       : error.hint);
}

Check availability(const Survey &survey, const Intent &intent, const QString &image,
                   const SeenImage &seen)
{
    const QString id = u"image:"_s + image;
    const PullPolicy pull = intent.options.pull;
    if (seen.onEngine && pull != PullPolicy::Always) {
        return ok(id, Text::tr("The engine has %1.").arg(image));
    }
    if (!seen.onEngine && seen.onEngine.error().code != ErrorCode::NotFound) {
        return blocker(id, seen.onEngine.error().message,
                       Text::tr("Whether the engine has %1 could not be read.").arg(image),
                       seen.onEngine.error().hint);
    }
    if (pull == PullPolicy::Never) {
        if (seen.onEngine) {
            return ok(id, Text::tr("The engine has %1.").arg(image));
        }
        Check check = blocker(id, Text::tr("The engine does not have %1.").arg(image),
                              Text::tr("Pulling is switched off."),
                              Text::tr("Allow pulling, or pull it with the command below."));
        check.commands = {dockerCommand(survey, {u"pull"_s, image})};
        return check;
    }
    if (!seen.platforms) {
        return ok(id, Text::tr("%1 will be pulled.").arg(image));
    }
    if (!*seen.platforms) {
        Check check = notToBeHad(id, image, seen.platforms->error());
        if (check.remedy.contains(u"docker login"_s)) {
            check.commands = {u"docker login"_s};
        }
        return check;
    }
    return ok(id, Text::tr("The registry has %1; it will be pulled.").arg(image));
}

/// Programs of another processor run only where the kernel has a handler for them (binfmt_misc).
Check otherProcessor(const Survey &survey, const QString &image, const QString &has,
                     const QString &wants)
{
    const QString id = u"platform:"_s + image;
    const QString found =
        Text::tr("%1 is for %2, and the engine's processor is %3.").arg(image, has, wants);
    const QString remedy = Text::tr("Take an image for %1 (another tag, perhaps).").arg(wants);
    if (survey.host && !survey.host->emulated.contains(has)) {
        return blocker(id, found, Text::tr("Its programs can't run here (\"exec format error\")."),
                       remedy);
    }
    return warning(id, found,
                   Text::tr("Its programs are emulated, if the engine's host can do that: slow, "
                            "and an engine in the agent does not work so."),
                   remedy);
}

std::optional<Check> platform(const Survey &survey, const QString &image, const SeenImage &seen)
{
    const QString id = u"platform:"_s + image;
    const QString wants = survey.info->imageArchitecture();
    if (seen.onEngine) {
        const QString &has = seen.onEngine->architecture;
        return has.isEmpty()  ? std::nullopt
               : has == wants ? std::optional(ok(
                                    id, Text::tr("%1 is for this processor (%2).").arg(image, has)))
                              : otherProcessor(survey, image, has, wants);
    }
    if (!seen.platforms || !*seen.platforms || (*seen.platforms)->isEmpty()) {
        return std::nullopt;
    }
    const QStringList &offered = **seen.platforms;
    if (offered.contains(u"linux/"_s + wants)) {
        return ok(id, Text::tr("%1 is to be had for this processor (%2).").arg(image, wants));
    }
    if (offered.size() == 1) { // not a list to choose from: the engine takes it as it is
        return otherProcessor(survey, image, offered.first().section(u'/', 1), wants);
    }
    return blocker(id,
                   Text::tr("%1 is offered for %2, and the engine needs linux/%3.")
                       .arg(image, offered.join(u", "_s), wants),
                   Text::tr("The pull fails (\"no matching manifest\")."),
                   Text::tr("Take an image for %1 (another tag, perhaps).").arg(wants));
}

} // namespace

QList<Check> imageChecks(const Survey &survey, const Intent &intent)
{
    QList<Check> checks;
    for (const QString &image : imagesOf(intent.plan)) {
        const auto seen = survey.images.find(image);
        if (seen == survey.images.end()) {
            continue;
        }
        checks.append(availability(survey, intent, image, *seen));
        if (const auto check = platform(survey, image, *seen)) {
            checks.append(*check);
        }
    }
    return checks;
}

} // namespace dw::preflight
