#pragma once

#include "launch/launch.h"

#include <QUrl>

namespace dw::gui {

/// What the launch page says at the end, as rich text: made of a report, with every name escaped.
QString successText(const LaunchReport &report);
QString errorText(const Error &error); ///< with what the doctor knows of it
QString failureText(const LaunchReport &report);

/// TeamCity's page of agents that wait to be authorised.
QUrl authorizePage(const QString &serverUrl);

} // namespace dw::gui
