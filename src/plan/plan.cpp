#include "plan/plan.h"

#include <algorithm>

namespace dw {

bool hasShortForm(const Mount &mount)
{
    return mount.type == Mount::Type::Bind && mount.createSource && !mount.source.contains(u':') &&
           !mount.target.contains(u':');
}

QString shortForm(const Mount &mount)
{
    return mount.source + u':' + mount.target +
           (mount.readOnly ? QStringLiteral(":ro") : QStringLiteral(":rw"));
}

QStringList imagesOf(const Plan &plan)
{
    QStringList images;
    for (const Container &container : plan.containers) {
        if (!images.contains(container.image)) {
            images.append(container.image);
        }
    }
    return images;
}

const Container *findContainer(const Plan &plan, const QString &name)
{
    const auto found = std::find_if(plan.containers.begin(), plan.containers.end(),
                                    [&](const Container &c) { return c.name == name; });
    return found == plan.containers.end() ? nullptr : &*found;
}

} // namespace dw
