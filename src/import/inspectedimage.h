#pragma once

#include "common/json.h"

#include <QMap>
#include <QStringList>

namespace dw {

/// What a container has from its image.
struct InspectedImage
{
    bool known =
        true;        ///< whether the image itself was asked; otherwise it is what such images have
    QStringList env; ///< "NAME=value"; "NAME" has any value
    QMap<QString, QString> labels;
    QStringList command;
    QStringList entrypoint;
    QStringList volumes;
    QStringList ports;
    QString user;
    QString workingDirectory;
    QString stopSignal;
    Json health;
};

/// From what GET /images/REF/json answered.
InspectedImage inspectedImage(const Json &image);

/// By the look of a container, where its image can't be asked.
InspectedImage presumedImage(const Json &container);

/// A list of words, or one word.
QStringList wordsAt(const Json &object, const char *key);
/// The strings of an object.
QMap<QString, QString> textsAt(const Json &object, const char *key);

/// Of a container's variables those that were given to it, and not by its image. Engines append
/// what the image has and the container was not given, in the image's order; so a variable that
/// stands further ahead was given, even if its value is the image's.
QStringList givenEnv(const QStringList &env, const InspectedImage &image);

} // namespace dw
