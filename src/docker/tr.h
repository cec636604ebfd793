#pragma once

#include <QCoreApplication>

namespace dw::docker {

/// Translation context of this room: Tr::tr("…").
struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(docker)
};

} // namespace dw::docker
