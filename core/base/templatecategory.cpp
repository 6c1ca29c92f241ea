#include "base/templatecategory.h"

namespace trato {

QString templateCategoryName(TemplateCategory category)
{
    switch (category) {
    case TemplateCategory::Utility: return QStringLiteral("utility");
    case TemplateCategory::Marketing: return QStringLiteral("marketing");
    case TemplateCategory::Authentication: return QStringLiteral("authentication");
    }
    Q_UNREACHABLE();
}

std::optional<TemplateCategory> templateCategoryFromName(QStringView name)
{
    for (const TemplateCategory category :
        {TemplateCategory::Utility, TemplateCategory::Marketing, TemplateCategory::Authentication}) {
        if (templateCategoryName(category) == name)
            return category;
    }
    return std::nullopt;
}

} // namespace trato
