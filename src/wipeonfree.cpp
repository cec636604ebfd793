// Memory is wiped when it is freed: a token that was forgotten is in no core dump, whoever had a
// copy of it, Qt's line edit and network buffers among them. Not a secret type of our own, for most
// copies are not ours to make.
//
// For glibc, which lets a program define these itself
// (https://www.gnu.org/software/libc/manual/html_node/Replacing-malloc.html) and keeps its own
// under the names below. Linked into programs only, and not with sanitizers, which bring their own.

#include <cerrno>
#include <cstdlib>
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <malloc.h>

extern "C" {

void __libc_free(void *memory);                       // NOLINT: glibc's names
void *__libc_realloc(void *memory, std::size_t size); // NOLINT

void free(void *memory)
{
    if (memory) {
        explicit_bzero(memory, malloc_usable_size(memory));
        __libc_free(memory);
    }
}

// glibc's own would leave a copy behind where it has to move.
void *realloc(void *memory, std::size_t size)
{
    const std::size_t old = memory ? malloc_usable_size(memory) : 0;
    if (!memory || size == 0 || size <= old) {
        if (memory && size < old) {
            explicit_bzero(static_cast<char *>(memory) + size, old - size);
        }
        return __libc_realloc(memory, size);
    }
    void *larger = std::malloc(size);
    if (larger) {
        std::memcpy(larger, memory, old);
        free(memory);
    }
    return larger;
}
}

#endif
