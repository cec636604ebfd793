#pragma once

namespace dw::gui {

/// Shows screen readers the parts of every DiagramCanvas as its children, each with its name, what
/// there is to say about it, and its place. May be called more than once.
void installDiagramAccess();

} // namespace dw::gui
